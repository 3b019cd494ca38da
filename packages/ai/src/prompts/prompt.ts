/** A prompt is a module: its words, under a version that changes with them. */
export type Prompt = { version: string; instructions: string };
