import type { PageRequest } from '../markup/layout.ts';
import { noticeComment, noticeHtml } from '../notice.ts';

/** Operations that the service lists; this site answers the first four. */
export const listedOperations = [
  'GetCommittees',
  'GetMeetings',
  'GetMeeting',
  'GetCouncillorsByWard',
  'CheckComms',
  'GetAllMeetingsByDate',
  'GetMemberGroup',
] as const;

/** The page at `/mgWebService.asmx`, which tells a visitor that this is ModernGov. */
export function serviceDescription({ site, path, query }: PageRequest): string {
  const operations = listedOperations.map(
    (name) => `<li><a href="mgWebService.asmx?op=${name}">${name}</a></li>`,
  );
  return `<html>
<head><title>mgWebService Web Service</title></head>
<body>
<div id="content">
<p class="heading1">mgWebService</p><br>
${noticeHtml(site, path, query)}
<p class="intro">The following operations are supported. For a formal definition, please review the <a href="mgWebService.asmx?WSDL">Service Description</a>.</p>
<ul>
${operations.join('\n')}
</ul>
</div>
</body>
</html>`;
}

/** The reply to `?WSDL`, with the operations' names and parameters. */
export function serviceDefinition({ site, path, query }: PageRequest): string {
  const operations = listedOperations.map(
    (name) =>
      `    <wsdl:operation name="${name}">\r\n      <wsdl:input message="tns:${name}HttpGetIn" />\r\n    </wsdl:operation>\r\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\r
${noticeComment(site, path, query)}\r
<wsdl:definitions xmlns:tns="http://moderngov.co.uk/namespaces" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" targetNamespace="http://moderngov.co.uk/namespaces">\r
  <wsdl:portType name="mgWebServiceHttpGet">\r
${operations.join('')}  </wsdl:portType>\r
  <wsdl:service name="mgWebService" />\r
</wsdl:definitions>`;
}
