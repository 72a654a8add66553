# Two stages: the first builds and packs, the second runs what was packed (server, migrations, their packages; no npm install).
FROM node:22-bookworm-slim AS build
WORKDIR /source
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node scripts/pack.mjs /packed

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NODE_OPTIONS=--max-old-space-size=512 NEXT_TELEMETRY_DISABLED=1 PORT=3000
COPY --from=build /packed ./
RUN mkdir -p .next/cache && chown node:node .next/cache
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Needs DATABASE_URL, NEXTAUTH_SECRET and NEXTAUTH_URL; applies the migrations, then serves.
CMD ["node", "scripts/production.mjs"]
