namespace CodeGraph.GraphQL.AspNetCore.Ide;

/// <summary>What a browser sees when the build had no npm to restore the IDE with.</summary>
internal static class MissingIdePage
{
    internal static readonly byte[] Html = """
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>GraphQL</title>
          <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem; color: #1d2733; background: #fff }
            code { background: #eef1f5; padding: .1em .3em; border-radius: .2em }
            @media (prefers-color-scheme: dark) { body { color: #dfe5ec; background: #171d24 } code { background: #26303b } a { color: #8ab8ff } }
          </style>
        </head>
        <body>
          <main>
            <h1>This is a GraphQL endpoint</h1>
            <p>It works, but its IDE, Banana Cake Pop, is not here: the build had no <code>npm</code> to restore it with.</p>
            <ul>
              <li>To have it here, install Node.js with npm and build again.</li>
              <li>To use the hosted one, open <a href="https://eat.bananacakepop.com">eat.bananacakepop.com</a> and give it this page's address.</li>
              <li>To read the schema, open <a href="schema.graphql">schema.graphql</a>.</li>
              <li>To ask without an IDE: <code>curl -H 'Content-Type: application/json' -d '{"query":"{ __typename }"}'</code> with this address.</li>
            </ul>
          </main>
        </body>
        </html>

        """u8.ToArray();
}
