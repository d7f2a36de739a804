/** "web-service" as the graph keeps it, WEB_SERVICE as the API says it. */
export const toReadFrom = (kind: string): string => kind.replaceAll('-', '_').toUpperCase();
