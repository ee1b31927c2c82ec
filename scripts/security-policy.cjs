/**
 * What the pages may do, sent as a header by our own server and as a meta element for any other: only what comes from
 * the same place, nothing of anybody else's. The hash is that of the empty text: the style elements Fluent fills
 * through the CSSOM are empty when the browser looks at them.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${emptyStyle}`,
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
];

module.exports = { securityPolicy: directives.join("; ") };
