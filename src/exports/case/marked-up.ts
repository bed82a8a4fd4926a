/** What XML 1.0 cannot hold, half characters too; shown as U+FFFD. */
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for HTML and XML, in content and in quoted attributes. */
export const escaped = (text: string): string =>
  text.replaceAll(illegal, '\ufffd').replaceAll(/[&<>"']/g, (sign) => names[sign] ?? sign)
