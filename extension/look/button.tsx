import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type ButtonProps = {
  readonly icon?: LucideIcon;
  /** The one thing to do next on a screen. */
  readonly main?: boolean;
  readonly disabled?: boolean;
  /** Enter in a field of its form presses it. */
  readonly submit?: boolean;
  /** What the button says while it works. */
  readonly busy?: string;
  /** Whoever gives it shows its failures; the button only waits for it. */
  readonly onPress: () => Promise<unknown> | undefined;
  readonly children: ComponentChildren;
};

/** A button that cannot be pressed twice while it works, and says that it does. */
export function Button({ icon: Icon, main, disabled, submit, busy, onPress, children }: ButtonProps) {
  const [working, setWorking] = useState(false);
  const press = async (): Promise<void> => {
    if (working) return;
    setWorking(true);
    try {
      await onPress();
    } finally {
      setWorking(false);
    }
  };
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={main ? 'button main' : 'button'}
      disabled={disabled}
      // Not disabled while it works: that would take the focus from whoever goes by keyboard.
      aria-disabled={working}
      aria-busy={working}
      onClick={press}
    >
      {Icon && <Icon size={16} aria-hidden="true" />}
      {working && busy ? busy : children}
    </button>
  );
}
