export const woff2 = (bytes) => `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`;
