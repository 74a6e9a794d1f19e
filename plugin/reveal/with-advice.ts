/**
 * Loads what is told to authors alone. A page that holds the plugin itself may not have it, and does
 * without.
 */
export const withAdvice = (tell: (advice: typeof import('./advice/index.js')) => void): void =>
  void import('./advice/index.js').then(tell, () => {});
