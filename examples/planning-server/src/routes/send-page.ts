import type { FastifyReply } from "fastify";

/** The policy of what is no page: it may load and run nothing at all. */
const NOTHING = "default-src 'none'";

/** A page says its own policy, with the hashes of its style and script. */
function policyOf(html: string): string {
  const [, policy = NOTHING] =
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
  return policy.replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}

/**
 * Sends a page under its own content security policy; nobody may show it in a frame.
 *
 * @param reply Where to.
 * @param html A whole HTML document of the kit.
 * @returns The reply.
 */
export function sendPage(reply: FastifyReply, html: string): FastifyReply {
  return reply
    .header("content-security-policy", `${policyOf(html)}; frame-ancestors 'none'`)
    .type("text/html; charset=utf-8")
    .send(html);
}

/**
 * Sends a file to be kept.
 *
 * @param reply Where to.
 * @param name What it is called.
 * @param file Its media type and text.
 * @returns The reply.
 */
export function sendFile(
  reply: FastifyReply,
  name: string,
  file: { mediaType: string; text: string },
): FastifyReply {
  return reply
    .header("content-security-policy", NOTHING)
    .header("content-disposition", `attachment; filename="${name}"`)
    .type(file.mediaType)
    .send(file.text);
}
