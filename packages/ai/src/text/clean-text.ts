// Zero-width characters, bidirectional controls, soft hyphens, variation selectors, fillers, and the tag characters
// that can spell hidden words; control characters, save line breaks and tabs.
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

/** A text without what nobody can see. */
export const visibleText = (text: string): string => text.replace(INVISIBLE, '').replace(CONTROL, '');

/** A line of a posting that speaks to a machine rather than to a person. */
export type SuspiciousLine = {
  text: string;
  start: number;
  end: number;
  reason: 'instruction' | 'hidden' | 'encoded';
};

const INSTRUCTION =
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.\n]{0,40}\b(?:above|previous|prior|earlier|instructions?|rules?|prompts?|guidelines)\b|\b(?:system|developer|assistant|user)\s*(?:prompt|message|role)?\s*:|\byou are (?:now )?(?:an?|the) (?:ai|assistant|language model|chatbot|llm|dan)\b|\b(?:as an|if you are an?) (?:ai|llm|language model|bot)\b|\b(?:ai|llms?|language models?|chatgpt|bots?|automated)\b[^.\n]{0,60}\b(?:must|should|please|include|add|write|mention|insert|say|output|respond)\b|\b(?:include|add|insert|mention|write|use|say)\b[^.\n]{0,30}\b(?:the (?:word|phrase|code|token)|"[^"]{2,30}")|<\|?(?:im_start|im_end|system|endoftext)|\[\/?INST\]|\b(?:jailbreak|developer mode|do anything now)\b|\b(?:print|reveal|repeat|output|send|post|upload|exfiltrate)\b[^.\n]{0,40}\b(?:prompt|instructions|api key|password|system message|résumé to|resume to)\b/i;
const ENCODED = /(?:[A-Za-z0-9+/]{40,}={0,2})|(?:\b[0-9a-f]{2}(?:\s[0-9a-f]{2}){15,})/;

/** Lines to show the person before a posting is used: instructions to machines, hidden and encoded text. */
export function suspiciousLines(text: string): SuspiciousLine[] {
  const lines: SuspiciousLine[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const seen = visibleText(line);
    const reason = INSTRUCTION.test(seen)
      ? 'instruction'
      : seen.length < line.length - 2
        ? 'hidden'
        : ENCODED.test(seen)
          ? 'encoded'
          : null;
    if (reason) lines.push({ text: seen.trim(), start: match.index, end: match.index + line.length, reason });
  }
  return lines;
}
