/** Fainter things are on their way out. */
const FAINT = 0.15;

export const isSeen = ({ opacity }: { readonly opacity: number }): boolean => opacity >= FAINT;
