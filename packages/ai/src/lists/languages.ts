/** Data table. Human languages with their own names. Written for this package (MIT). */
export const LANGUAGES = `
English|Englisch|anglais|inglés
German|Deutsch|allemand|alemán
French|français|Französisch|francés
Spanish|español|castellano|Spanisch|espagnol
Portuguese|português|Brazilian Portuguese
Italian|italiano|Italienisch
Dutch|Nederlands|Flemish
Polish|polski
Czech|čeština
Slovak|slovenčina
Slovenian|Slovene
Hungarian|magyar
Romanian|română
Bulgarian
Croatian|hrvatski
Serbian|srpski
Bosnian
Macedonian
Albanian
Greek|ελληνικά
Turkish|Türkçe
Russian|русский
Ukrainian|українська
Belarusian
Lithuanian
Latvian
Estonian
Finnish|suomi
Swedish|svenska
Norwegian|norsk
Danish|dansk
Icelandic
Irish Gaelic|Gaeilge|Irish
Welsh|Cymraeg
Scottish Gaelic
Catalan|català
Basque|euskara
Galician
Arabic|العربية
Hebrew|עברית
Persian|Farsi|Dari
Kurdish
Urdu
Hindi|हिन्दी
Bengali|Bangla
Punjabi
Gujarati
Marathi
Tamil
Telugu
Kannada
Malayalam
Nepali
Sinhala
Mandarin Chinese|Mandarin|Chinese|中文|普通话
Cantonese|粤语
Japanese|日本語
Korean|한국어
Vietnamese|tiếng Việt
Thai
Lao
Khmer
Burmese
Malay|Bahasa Melayu
Indonesian|Bahasa Indonesia
Tagalog|Filipino
Swahili|Kiswahili
Amharic
Somali
Hausa
Yoruba
Igbo
Zulu|isiZulu
Xhosa
Afrikaans
Georgian
Armenian
Azerbaijani
Kazakh
Uzbek
Mongolian
Pashto
Haitian Creole
American Sign Language|=ASL
British Sign Language|=BSL
Latin
`;
