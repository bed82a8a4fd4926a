import { generateKeyPairSync, sign } from 'node:crypto'

// X.509 (RFC 5280) in as few bytes as a TLS client of ours needs, made anew each time: no key lies about in the repository.

const der = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const body = Buffer.concat(parts)
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const bytes = (...values: readonly number[]): Uint8Array => Buffer.from(values)
const sequence = (...parts: readonly Uint8Array[]): Uint8Array => der(0x30, ...parts)
const text = (tag: number, words: string): Uint8Array => der(tag, Buffer.from(words))

const ecdsaWithSha256 = sequence(der(0x06, bytes(0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2)))
const commonName = (name: string): Uint8Array =>
  sequence(der(0x31, sequence(der(0x06, bytes(0x55, 4, 3)), text(0x0c, name))))
/** subjectAltName (2.5.29.17): one IPv4 number. */
const altName = (number: string): Uint8Array =>
  sequence(der(0x06, bytes(0x55, 0x1d, 0x11)), der(0x04, sequence(der(0x87, bytes(...number.split('.').map(Number))))))

/** A key and the certificate that it gives itself, in PEM, for an IPv4 number. */
export const selfSigned = (number: string): { readonly key: string; readonly cert: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = commonName('demarche test')
  const told = sequence(
    der(0xa0, der(0x02, bytes(2))),
    der(0x02, bytes(1)),
    ecdsaWithSha256,
    name,
    sequence(text(0x17, '200101000000Z'), text(0x17, '490101000000Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(altName(number))),
  )
  const signature = der(0x03, bytes(0), sign('sha256', told, privateKey))
  const body = Buffer.from(sequence(told, ecdsaWithSha256, signature))
    .toString('base64')
    .replaceAll(/(.{64})/g, '$1\n')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
  }
}
