import type { PageRequest } from './markup/layout.ts';
import { type Reply, replyText } from './reply.ts';

/** Papers are not part of a case: each is one page that says so. Unknown numbers give 404. */
export function documentReply({ site, path, parameters }: PageRequest): Reply {
  const [, kind = 's', digits = ''] = /^\/documents\/([sg])(\d+)\//i.exec(path) ?? [
    null,
    's',
    parameters.get('id') ?? '',
  ];
  const id = Number(digits);
  const known =
    kind.toLowerCase() === 'g'
      ? [...site.meetings.values()].some((meeting) => meeting.agendaId === id)
      : [...site.items.values()].some(({ item }) =>
          item.documents?.some((paper) => paper.attachmentId === id && !paper.restricted),
        );
  if (!known) return replyText(404, 'Not found');
  return {
    status: 200,
    type: 'application/pdf',
    body: onePagePdf(`${site.notice} The paper itself is not held.`),
  };
}

function onePagePdf(text: string): string {
  const words = text.replace(/[^\x20-\x7e]/g, '-').replace(/[\\()]/g, '\\$&');
  const stream = `BT /F1 9 Tf 30 780 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = String(objects.length + 1);
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${String(body.length)}\n%%EOF\n`;
}
