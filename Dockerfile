# The product for a real deployment: its own Node, an outer PostgreSQL (see compose.yaml), no demonstration.

FROM node:26-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node bootstrap/build-web.js

# What runs: no development packages, and none of the platform packages that bring Node and PostgreSQL along.
FROM node:26-bookworm-slim AS packages
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund --omit=dev --omit=optional

FROM node:26-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=8080 \
    YINGSHANG_DATA=/var/lib/yingshang
WORKDIR /opt/yingshang
COPY package.json LICENSE ./
COPY --from=packages /build/node_modules node_modules
COPY src src
COPY data data
COPY --from=build /build/web/dist web/dist
# A named volume takes over the owner of the folder it is first mounted on.
RUN mkdir -p /var/lib/yingshang && chown node:node /var/lib/yingshang
VOLUME /var/lib/yingshang
USER node
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# As `bootstrap/start.js` starts it.
CMD ["node", "--max-semi-space-size=64", "src/main/start.ts"]
