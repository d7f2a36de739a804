# Debian slim and not Alpine: the embedded engine's prebuilt binary for x64 needs glibc.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The program is not copied yet, so nothing can be built at this point.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production MINUTEGRAPH_DATA=/data
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
# Read at run time from beside the program: the SDL, the migrations, the council files, the bundled case.
COPY schema ./schema
COPY scrapers/councils ./scrapers/councils
COPY src/replica/cases ./src/replica/cases
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--no-regexp-tier-up", "dist/program/minutegraph.js"]
# In a container the port must be open to the container's network; publish it on loopback (docker-compose.yml does).
CMD ["start", "--host", "0.0.0.0"]
