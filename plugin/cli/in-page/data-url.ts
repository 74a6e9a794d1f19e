/** What stands at an address, as an address that holds it. */
export async function dataUrl(source: string): Promise<string> {
  if (source.startsWith('data:')) return source;
  const blob = await (await fetch(source)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
