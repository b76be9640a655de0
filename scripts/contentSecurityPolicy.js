// @ts-check
/**
 * What the pages may load and run: their own files, and office.js from Microsoft's address. Everything that
 * is not named here is refused. frame-ancestors works in an HTTP header only: see docs/deployment.md.
 */
const OFFICE = "https://appsforoffice.microsoft.com";

/** Griffel, which styles Fluent's components, writes style elements: hence 'unsafe-inline' for styles, and only there. */
const DIRECTIVES = {
  "default-src": ["'none'"],
  "script-src": ["'self'", OFFICE],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/**
 * @param {string | null} kolada where Kolada is answered, as scripts/settings.js reads it: on the own site nothing more
 *   is named, elsewhere that address and no other
 * @returns {string}
 */
function contentSecurityPolicy(kolada) {
  const elsewhere = kolada?.startsWith("https://") ? [kolada] : [];
  return Object.entries({ ...DIRECTIVES, "connect-src": [...DIRECTIVES["connect-src"], ...elsewhere] })
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}

const OFFICE_SCRIPT = `${OFFICE}/lib/1/hosted/office.js`;

module.exports = { contentSecurityPolicy, OFFICE_SCRIPT };
