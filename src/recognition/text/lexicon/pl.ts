import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const pl: Lexicon = {
  language: 'pl',
  terms: [
    ...terms('replica-grade', 0.9, 'podróbka|podróbki|jakość 1:1|replika 1:1|idealna kopia|kopia 1:1'),
    ...terms('replica-grade', 0.7, 'replika|repliki', { innocent: [sense.museum, sense.scaleModel] }),
    ...terms('disclaimer', 0.6, 'nie jest oryginalny|nie oryginał|metka obcięta|obcięta metka'),
  ],
};
