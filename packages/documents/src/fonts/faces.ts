/** The three faces a document is set in. */
export type Face = 'regular' | 'strong' | 'italic';

export type Family = 'source-sans-3' | 'source-serif-4';

/**
 * One font file this package draws with, named as it stands in its npm package. All are under the SIL Open
 * Font Licence 1.1; the licence text lies beside the file, in LICENSE_FONT.
 */
export interface FontFile {
  readonly path: string;
}

const expo = (name: string, weight: string): FontFile => {
  const compact = name
    .split('-')
    .map((part) => part[0]?.toUpperCase() + part.slice(1))
    .join('');
  return { path: `@expo-google-fonts/${name}/${weight}/${compact}_${weight}.ttf` };
};

/** Latin with Vietnamese, Greek and Cyrillic. */
export const FAMILIES: Readonly<Record<Family, Readonly<Record<Face, FontFile>>>> = {
  'source-sans-3': {
    regular: expo('source-sans-3', '400Regular'),
    strong: expo('source-sans-3', '600SemiBold'),
    italic: expo('source-sans-3', '400Regular_Italic'),
  },
  'source-serif-4': {
    regular: expo('source-serif-4', '400Regular'),
    strong: expo('source-serif-4', '600SemiBold'),
    italic: expo('source-serif-4', '400Regular_Italic'),
  },
};

/** Scripts that the families lack, read only when the text needs them. */
export const SCRIPT_FONTS: readonly { script: RegExp; faces: Readonly<Record<Face, FontFile>> }[] = [
  {
    script: /[\p{Script=Hebrew}₪]/u,
    faces: {
      regular: expo('noto-sans-hebrew', '400Regular'),
      strong: expo('noto-sans-hebrew', '600SemiBold'),
      italic: expo('noto-sans-hebrew', '400Regular'),
    },
  },
  {
    script: /[\p{Script=Arabic}₨]/u,
    faces: {
      regular: expo('vazirmatn', '400Regular'),
      strong: expo('vazirmatn', '600SemiBold'),
      italic: expo('vazirmatn', '400Regular'),
    },
  },
];
