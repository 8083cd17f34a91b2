import { playSequences } from './sequences.ts';

playSequences(7);
