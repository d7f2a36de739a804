import { FetchError, TransientFetchError } from '../errors.ts';

const mayPass = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_SOCKET',
  'Z_BUF_ERROR',
  'Z_DATA_ERROR',
]);
const incompleteChain = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);
const certificate =
  /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT|CRL_|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH)/;

/** A code of the network or of TLS, of this error or of what caused it; '' where there is none. */
export function networkCode(error: unknown): string {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    if (at.name === 'TimeoutError') return 'ETIMEDOUT';
  }
  return '';
}

/** What a failed request means: TransientFetchError where another try may help, else FetchError. */
export function toFetchError(error: unknown, url: URL): FetchError {
  if (error instanceof FetchError) return error;
  const code = networkCode(error);
  const { host } = url;
  const context = { url: url.href, host, code };
  if (code === 'ENOTFOUND') {
    const what = `There is no host ${host}: check the council's address, and whether this machine has a network`;
    return new FetchError(what, context, error);
  }
  if (certificate.test(code)) return new FetchError(certificateSentence(code, host), context, error);
  if (mayPass.has(code)) {
    return new TransientFetchError(`${host} did not answer (${code}): try again later`, context, error);
  }
  const why = code || (error instanceof Error ? error.message : String(error));
  return new FetchError(
    `${host} did not answer as a web site does (${why}): check the address`,
    context,
    error,
  );
}

function certificateSentence(code: string, host: string): string {
  const start = `The certificate of ${host} cannot be verified (${code})`;
  if (code === 'CERT_HAS_EXPIRED') return `${start}: it has expired; the council has to renew it`;
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return `${start}: it is for another name; check the address`;
  const mend = `put the PEM of the missing certificate into "extraCa" of the council's file`;
  if (incompleteChain.has(code))
    return `${start}: the site seems to leave out an intermediate certificate; ${mend}`;
  return `${start}: if you trust whoever issued it, ${mend}`;
}
