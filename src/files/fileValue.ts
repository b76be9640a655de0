/** What a stored cell holds. null = blank. An error value is no text, so that a text "#REF!" is a text. */
export type FileValue = number | string | boolean | null | { readonly error: string };
