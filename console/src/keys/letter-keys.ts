import { allowLetterKeys } from './key-listener.ts';

const STORAGE_KEY = 'touchstone.letter-keys';

export function readLetterKeys(): boolean {
  return localStorage.getItem(STORAGE_KEY) !== 'off';
}

export function setLetterKeys(on: boolean): void {
  localStorage.setItem(STORAGE_KEY, on ? 'on' : 'off');
  allowLetterKeys(on);
}
