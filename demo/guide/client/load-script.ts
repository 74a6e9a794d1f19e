const loading = new Map<string, Promise<void>>();

/** Loads a script that stands beside the page, once; by an element, which a page opened as a file may do too. */
export function loadScript(file: string): Promise<void> {
  const known = loading.get(file);
  if (known) return known;
  const script = document.createElement('script');
  script.src = file;
  const loaded = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => {
      loading.delete(file);
      reject(new Error(`${file} cannot be loaded.`));
    };
  });
  loading.set(file, loaded);
  document.head.append(script);
  return loaded;
}
