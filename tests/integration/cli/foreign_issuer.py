"""A token endpoint that is not this project's own: oauthlib's client-credentials server (RFC 6749 §4.4) behind
Python's http.server. Prints its port; ends with standard input."""

import os
import sys
import threading
from base64 import b64decode
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote_plus

os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"  # loopback only
from oauthlib.oauth2 import BackendApplicationServer, RequestValidator

CLIENT = ("foreign client", "pass:w%rd+ü/=")
SCOPES = ["orders:read", "orders:write"]


class Client:
    client_id = CLIENT[0]


class Validator(RequestValidator):
    def authenticate_client(self, request, *args, **kwargs):
        given = (request.client_id, request.client_secret)
        header = request.headers.get("Authorization", "")
        if header.startswith("Basic "):  # RFC 6749 §2.3.1: form-encoded before base64
            pair = b64decode(header[6:]).decode().split(":", 1)
            given = tuple(unquote_plus(part) for part in pair)
        request.client = Client() if given == CLIENT else None
        return request.client is not None

    def validate_grant_type(self, client_id, grant_type, *args, **kwargs):
        return grant_type == "client_credentials"

    def get_default_scopes(self, *args, **kwargs):
        return SCOPES[:1]

    def validate_scopes(self, client_id, scopes, *args, **kwargs):
        return all(scope in SCOPES for scope in scopes)

    def save_bearer_token(self, *args, **kwargs):
        pass


class Handler(BaseHTTPRequestHandler):
    server_version = "foreign"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        headers, answer, status = ISSUER.create_token_response(
            f"http://127.0.0.1{self.path}", "POST", body, dict(self.headers))
        payload = answer.encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)

    def log_message(self, *args):
        pass


ISSUER = BackendApplicationServer(Validator(), token_expires_in=1800)
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
