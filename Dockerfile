# docs/operating.md tells how to run it. The .dockerignore keeps data, .env and tests out.

FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
# Of all packages only `node` has a script that is wanted elsewhere, and Node is here; an older npm would run all.
RUN npm ci --omit=dev --ignore-scripts --cache /tmp/npm && rm -rf /tmp/npm
COPY . .
RUN node scripts/assemble.mjs /app

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 CANDOR_DATA=/data
WORKDIR /app
COPY --from=build /app ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/live`, { signal: AbortSignal.timeout(2000) }).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# scripts/serve.mjs refuses to start without the gate. The heap flag is scripts/heap-flags.mjs's.
CMD ["node", "--max-semi-space-size=8", "--max-old-space-size=1024", "--import", "./scripts/gate.mjs", "scripts/serve.mjs"]
