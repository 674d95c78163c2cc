# Builds CodeGraph with its IDE, makes the index of the starter catalogue, and serves it on port 8080.
#   docker build -t codegraph . && docker run -p 8080:8080 codegraph
# Mount a folder at /app/index to keep an imported catalogue.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN dotnet publish src/CodeGraph.Server -c Release --use-current-runtime --no-self-contained -p:PublishReadyToRun=true -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir index && chown -R app:app index
USER app
EXPOSE 8080
ENTRYPOINT ["dotnet", "codegraph.dll"]
CMD ["serve", "--index", "/app/index", "--urls", "http://0.0.0.0:8080"]
