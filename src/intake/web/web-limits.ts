/** What one answer may cost. Times in milliseconds, sizes in bytes. */
export interface WebLimits {
  /** Of the body, packed and unpacked. */
  readonly bytes: number
  readonly headerBytes: number
  /** Until there is a connection: name, TCP, TLS. */
  readonly connect: number
  /** From there until the first byte of the answer. */
  readonly firstByte: number
  /** For one request with all of its answer. */
  readonly total: number
}

const mib = 1024 * 1024

export const pageLimits: WebLimits = {
  bytes: 16 * mib,
  headerBytes: 16 * 1024,
  connect: 10_000,
  firstByte: 20_000,
  total: 60_000,
}

/** Of a robots.txt half a MiB is read, as RFC 9309 (2.5) asks at least. */
export const robotsLimits: WebLimits = { ...pageLimits, bytes: mib / 2, firstByte: 10_000, total: 20_000 }

/** Redirects that are followed: a browser's ring of them ends no sooner than a short one. */
export const mostRedirects = 5
