// PostGraphile 4 over the application's interface and over the extension's functions.

import { createServer } from 'node:http'
import utils from 'graphile-utils'
import { postgraphile } from 'postgraphile'

// Smart tags of the extension's functions: what clients have no use for is left out.
const tags = utils.makeJSONPgSmartTagsPlugin({
  version: 1,
  config: {
    procedure: {
      exp_assign: { tags: { resultFieldName: 'assignment' } },
      exp_merge_subject: { tags: { omit: true } },
    },
  },
})

// Connection: the environment of libpq (PGHOST, PGDATABASE, PGUSER, ..). The role is one with `app` access.
export const handler = postgraphile({}, ['shop_api', 'experiment'], {
  includeExtensionResources: true, // functions of extensions are left out otherwise
  ignoreRBAC: false, // serve what the role may execute: what exp_grant gave it
  dynamicJson: true, // jsonb as JSON, in place of strings
  setofFunctionsContainNulls: false,
  simpleCollections: 'only', // lists of rows as lists, in place of connections
  appendPlugins: [tags],
  extendedErrors: ['errcode', 'detail', 'hint'], // the SQLSTATE, for retries; DETAIL and HINT for people
  disableQueryLog: true,
})

export function listen(port = 5000) {
  return new Promise((resolve) => {
    const server = createServer(handler)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
