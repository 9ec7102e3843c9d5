# An image with the program and nothing else. A project is mounted, and written to by its owner:
#
#     docker build --tag chancery .
#     docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/project" chancery build
#
# The fonts, the template, time zones and languages are in the program.

FROM rust:1.95.0-bookworm AS build
RUN apt-get update \
    && apt-get install --yes --no-install-recommends musl-tools \
    && rm -rf /var/lib/apt/lists/*
ENV CC_x86_64_unknown_linux_musl=musl-gcc CC_aarch64_unknown_linux_musl=musl-gcc
WORKDIR /source
COPY . .
RUN target="$(uname -m)-unknown-linux-musl" \
    && rustup target add "$target" \
    && cargo build --locked --release --target "$target" \
    && mkdir -p /image/tmp /image/project \
    && chmod 1777 /image/tmp \
    && cp "target/$target/release/chancery" /image/chancery

FROM scratch
COPY --from=build /image /
USER 65532:65532
WORKDIR /project
ENTRYPOINT ["/chancery"]
CMD ["--help"]
