/** Levels of education, lowest first. */
export const DEGREE_LEVELS = ['high_school', 'associate', 'bachelor', 'master', 'phd'] as const;
export type DegreeLevel = (typeof DEGREE_LEVELS)[number];

export const rank = (level: DegreeLevel): number => DEGREE_LEVELS.indexOf(level);
