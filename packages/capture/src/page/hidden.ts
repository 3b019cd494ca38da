/** Elements whose content is never text of the page. */
export const NOT_TEXT = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select option datalist textarea head link meta title'.split(
    ' ',
  ),
);

/** An inline style that hides what it stands on. */
export const HIDING_STYLE =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size|max-height)\s*:\s*0(?:px|em|%)?\s*(?:;|!|$)|(?:left|top|text-indent)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*[01]/i;

/** Hidden by attribute, aria or inline style. Style sheets are asked elsewhere: only a browser knows them. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  // React streams parts of a page in hidden boxes that its script moves into place; a saved page still has them.
  if (element.hasAttribute('hidden')) return !/^S:[\da-f]+$/.test(element.id);
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style);
}

/** Hidden by what a script changes slowly: such an element may be about to fade in. */
export const fades = (element: Element): boolean =>
  /^[ov]/i.test(HIDING_STYLE.exec(element.getAttribute('style') ?? '')?.[0] ?? '');
