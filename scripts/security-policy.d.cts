/** What the pages may do: the value of a Content-Security-Policy header. */
export const securityPolicy: string;
