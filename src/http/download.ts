/** Headers of a file to be kept under this name, which may hold letters of any script. */
export const attachment = (type: string, name: string): Record<string, string> => {
  const plain = name.replaceAll(/[^\w.-]+/g, '_')
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`,
  }
}
