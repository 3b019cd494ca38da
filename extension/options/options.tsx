import { LogIn, LogOut, Send, UserPlus } from 'lucide-preact';
import { Button } from '../look/button.tsx';
import { More } from '../look/more.tsx';
import { Notice } from '../look/notice.tsx';
import { TextField } from '../look/text-field.tsx';
import { hostOf } from '../server/address.ts';
import { type Outside, useOptions } from './use-options.ts';

type Doings = ReturnType<typeof useOptions>;

/** Where the person's jobs are kept. */
export function Options({ outside }: { readonly outside: Outside }) {
  const doings = useOptions(outside);
  const { server, said, loaded } = doings;
  const signedIn = server?.inUse && server.refreshToken !== null;
  return (
    <main class="options" aria-busy={!loaded}>
      <h1>Where your jobs are kept</h1>
      {said && (
        <Notice tone={said.tone}>
          <p>{said.sentence}</p>
        </Notice>
      )}
      {loaded && <Now {...doings} />}
      {loaded && doings.asking && <Asking {...doings} />}
      {loaded && !signedIn && (
        <More title={server?.inUse ? 'Sign in again' : 'Use a server of your own'} open={server !== null}>
          <ServerForm {...doings} />
        </More>
      )}
    </main>
  );
}

/** What is true now, and the way back. */
function Now({ server, waiting, send, leave, asking }: Doings) {
  if (!server?.inUse) {
    return (
      <section>
        <p>In this browser. Nothing leaves this computer, and only you can see it.</p>
        {server && waiting > 0 && (
          <p class="soft">{`${jobs(waiting)} for ${hostOf(server.url)}. Sign in there again to send ${waiting === 1 ? 'it' : 'them'}.`}</p>
        )}
      </section>
    );
  }
  const signedIn = server.refreshToken !== null;
  return (
    <section>
      <p>
        {signedIn
          ? `On ${hostOf(server.url)}, signed in as ${server.email}. Only you can see them there.`
          : `On ${hostOf(server.url)}, where your session has ended. What you save meanwhile waits here.`}
      </p>
      <p class="soft">
        Jobs that you saved in this browser before are still here. Go back to this browser to see them.
      </p>
      {waiting > 0 && <p class="soft">{`${jobs(waiting)} to be sent.`}</p>}
      <div class="actions">
        {waiting > 0 && signedIn && (
          <Button icon={Send} main busy="Sending…" onPress={send}>
            Send now
          </Button>
        )}
        <Button icon={LogOut} disabled={asking} onPress={leave}>
          Sign out and keep jobs in this browser
        </Button>
      </div>
    </section>
  );
}

/** What waits belongs to the account: it goes nowhere else unasked. */
function Asking({ server, waiting, leaveWith, stay }: Doings) {
  return (
    <Notice>
      <p>{`${jobs(waiting)} to be sent to ${server ? hostOf(server.url) : 'your server'}. What shall become of ${waiting === 1 ? 'it' : 'them'}?`}</p>
      <Button main onPress={() => leaveWith(true)}>
        Bring into this browser
      </Button>
      <Button onPress={() => leaveWith(false)}>Let wait until I sign in again</Button>
      <Button onPress={stay}>Stay signed in</Button>
    </Notice>
  );
}

function ServerForm({ fields, setField, signIn }: Doings) {
  return (
    <form class="server" onSubmit={(event) => event.preventDefault()}>
      <p class="soft">
        A Supabase project of yours, or the server that “npm start” runs on this computer. What you have saved
        so far stays in this browser, and you can come back at any time.
      </p>
      <TextField
        label="Address"
        type="url"
        value={fields.url}
        onText={(value) => setField('url', value)}
        hint="For example https://abcdefgh.supabase.co or http://localhost:54620"
      />
      <TextField
        label="Public key"
        value={fields.key}
        onText={(value) => setField('key', value)}
        hint="Named “anon” or “publishable”; never the secret one"
      />
      <TextField
        label="E-mail"
        type="email"
        autocomplete="username"
        value={fields.email}
        onText={(value) => setField('email', value)}
      />
      <TextField
        label="Password"
        type="password"
        autocomplete="current-password"
        value={fields.password}
        onText={(value) => setField('password', value)}
      />
      <div class="actions">
        <Button icon={LogIn} main submit busy="Signing in…" onPress={() => signIn(false)}>
          Sign in
        </Button>
        <Button icon={UserPlus} busy="Making it…" onPress={() => signIn(true)}>
          Make an account
        </Button>
      </div>
    </form>
  );
}

const jobs = (count: number): string => (count === 1 ? 'One saved job waits' : `${count} saved jobs wait`);
