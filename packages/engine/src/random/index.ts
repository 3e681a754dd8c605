// Random words as a pure function of who asks for what.

export { hash32 } from './hash.ts';
export { philox4x32 } from './philox.ts';
