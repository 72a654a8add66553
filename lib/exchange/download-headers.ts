import { fileName } from './file-name';

/**
 * The headers of a download that is saved under the name of what it holds. Old clients get the name in ASCII, all others
 * in full (RFC 6266, RFC 8187).
 *
 * @param subject what the file is about, such as the name of a comparison; any text
 * @param suffix kind and extension, in ASCII (`matrix.csv`)
 * @example downloadHeaders('Frühling', 'matrix.csv', 'text/csv')['content-disposition']
 * // 'attachment; filename="Fruhling matrix.csv"; filename*=UTF-8\'\'Fr%C3%BChling%20matrix.csv'
 */
export function downloadHeaders(subject: string, suffix: string, contentType: string): Record<string, string> {
  const full = fileName(subject, suffix);
  const ascii = fileName(subject.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[^ -~]/g, ''), suffix);
  const encoded = encodeURIComponent(full).replaceAll(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return {
    'content-type': `${contentType}; charset=utf-8`,
    'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`,
  };
}
