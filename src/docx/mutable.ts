/** The same with properties that can be set: what is being read, before it is handed on. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
