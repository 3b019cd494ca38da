/**
 * Reads nodes by the prototypes' own getters: in a form the fields that are named after a property stand in its place
 * (`<input name="nodeType">`), in a document the forms.
 */
export function readers() {
  const by = <Of extends object, Name extends keyof Of>(
    prototype: Of,
    name: Name,
  ): ((of: Of) => Of[Name]) => {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    return (of) => get?.call(of);
  };
  const node = Node.prototype;
  const element = Element.prototype;
  const { checkVisibility } = element;
  return {
    typeOf: by(node, 'nodeType'),
    last: by(node, 'lastChild'),
    previous: by(node, 'previousSibling'),
    nameOf: by(element, 'localName'),
    attributesOf: by(element, 'attributes'),
    shadowOf: by(element, 'shadowRoot'),
    /** Whether a style sheet, or anything else, keeps it from being shown. */
    isAway: (of: Element): boolean => checkVisibility?.call(of) === false,
  };
}

export type Readers = ReturnType<typeof readers>;
