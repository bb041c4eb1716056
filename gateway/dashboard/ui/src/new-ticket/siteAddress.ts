/** The address with its scheme, or null when it is none. */
export function siteAddress(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) && url.hostname ? address : null;
  } catch {
    return null;
  }
}
