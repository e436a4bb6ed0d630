import { type Lexicon, terms } from './term.ts';

export const fa: Lexicon = {
  language: 'fa',
  terms: [
    ...terms('replica-grade', 0.9, 'های‌کپی|های کپی|مستر کپی|مسترکپی|کپی درجه یک|طرح اصلی های کپی|فیک'),
    ...terms('disclaimer', 0.6, 'غیر اصل|اصل نیست|غیراصل'),
  ],
};
