import type { PageRequest } from '../markup/layout.ts';
import { type Reply, replyHtml, replyText, replyXml } from '../reply.ts';
import { serviceDefinition, serviceDescription } from './description.ts';
import { getCommittees } from './get-committees.ts';
import { getCouncillorsByWard } from './get-councillors-by-ward.ts';
import { getMeeting, getUnknownMeeting } from './get-meeting.ts';
import { getMeetings } from './get-meetings.ts';

/** Parameters that must be there, with the type that .NET wants; `lDummy` and the like are ignored. */
const required: Record<string, [name: string, type: 'Int32' | 'String'][]> = {
  getcommittees: [],
  getmeetings: [
    ['lCommitteeId', 'Int32'],
    ['sFromDate', 'String'],
    ['sToDate', 'String'],
  ],
  getmeeting: [['lMeetingId', 'Int32']],
  getcouncillorsbyward: [],
};

/** The answer of `/mgWebService.asmx` and of the operations below it. */
export function webServiceReply(request: PageRequest, name: string): Reply {
  const { options, site, parameters, query } = request;
  if (options.webService === 'forbidden') return replyText(403, 'Forbidden');
  if (options.webService === 'off' || !site.webService) return replyText(404, 'Not found');
  const operation = name.split('/')[1] ?? '';
  if (operation === '') {
    return /^\?wsdl$/i.test(query)
      ? replyXml(serviceDefinition(request))
      : replyHtml(serviceDescription(request));
  }
  const wanted = Object.hasOwn(required, operation) ? required[operation] : undefined;
  if (!wanted) return replyText(500, `${operation} Web Service method name is not valid.`);
  for (const [parameter, type] of wanted) {
    const value = parameters.get(parameter.toLowerCase());
    if (value === undefined) return replyText(500, `Missing parameter: ${parameter}.`);
    if (type === 'Int32' && !/^-?\d+$/.test(value))
      return replyText(500, `Cannot convert ${value} to System.Int32.`);
  }
  return replyXml(operationXml(request, operation));
}

function operationXml(request: PageRequest, operation: string): string {
  if (operation === 'getcommittees') return getCommittees(request);
  if (operation === 'getmeetings') return getMeetings(request);
  if (operation === 'getcouncillorsbyward') return getCouncillorsByWard(request);
  const meeting = request.site.meetings.get(Number(request.parameters.get('lmeetingid')));
  return meeting ? getMeeting(request, meeting) : getUnknownMeeting(request);
}
