import type { RevealApi } from 'reveal.js';

/** Whether this page is one of the previews in the speaker's window. */
export const isPreview = (deck: RevealApi): boolean => deck.isSpeakerNotes();
