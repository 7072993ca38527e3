# The product for a real deployment, with a PostgreSQL outside the container.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --ignore-scripts && npm run build:web

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 YINGSHANG_DATA=/data
WORKDIR /app
COPY --from=build /app /app
RUN useradd --system --uid 10001 yingshang && mkdir /data && chown yingshang /data
USER yingshang
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/readyz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bootstrap/run.js", "src/main/start.ts"]
