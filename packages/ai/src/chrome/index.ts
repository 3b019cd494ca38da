export { type BuiltInLanguageModel, type ChromeModelOptions, chromeModel } from './chrome-model.ts';
