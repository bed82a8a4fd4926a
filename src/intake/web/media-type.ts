/** What may be read from an address; all else is refused by the head of the answer. */
const wanted =
  /^(?:text\/(?:html|plain|xml|x-opml|markdown)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|feed\+json|json|pdf))$/

/** What servers say when they do not know: the bytes tell. */
const unknown: ReadonlySet<string> = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'unknown/unknown'])

/** The media type of a Content-Type, in small letters and without its parameters. */
export const mediaTypeOf = (contentType = ''): string => contentType.split(';')[0]?.trim().toLowerCase() ?? ''

export const isWanted = (mediaType: string): boolean => wanted.test(mediaType) || unknown.has(mediaType)

/** The character encoding that a Content-Type names. */
export const charsetOf = (contentType = ''): string | undefined =>
  /;\s*charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(contentType)?.[1]

export const accept =
  'text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/feed+json, text/plain;q=0.8, application/xml;q=0.8, application/json;q=0.8, application/pdf;q=0.8, */*;q=0.1'
