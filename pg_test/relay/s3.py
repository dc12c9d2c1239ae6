"""S3 endpoints for the tests: SeaweedFS, which is a real one, moto, and a proxy that stands in the way of either."""

import contextlib
import http.client
import json
import socket
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from conftest import until

KEY, SECRET = "key", "secret of the tests"
BUCKET = "configs-of-tests"
BIN = Path(sys.executable).parent


def free_ports(count):
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]


def listens(port):
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) == 0


class Endpoint:
    """A program that speaks S3, on a port of this machine."""

    def __init__(self, command, port, log):
        self.url = f"http://127.0.0.1:{port}"
        self._command, self._port, self._log = command, port, log
        self.start()

    def start(self):
        with open(self._log, "ab") as log:
            self._process = subprocess.Popen(self._command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            until(lambda: listens(self._port))
            until(self._answers)
        except BaseException:
            self.stop()
            raise

    def _answers(self):
        with contextlib.suppress(Exception):
            self.client().list_buckets()
            return True

    def client(self):
        config = Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}, proxies={})
        return boto3.client(
            "s3",
            endpoint_url=self.url,
            aws_access_key_id=KEY,
            aws_secret_access_key=SECRET,
            region_name="us-east-1",
            config=config,
        )

    def stop(self):
        self._process.kill()
        self._process.wait()


def weed(directory):
    identity = {"name": "relay", "credentials": [{"accessKey": KEY, "secretKey": SECRET}], "actions": ["Admin"]}
    (directory / "s3.json").write_text(json.dumps({"identities": [identity]}))
    parts = ("master", "volume", "filer", "s3")
    ports = free_ports(2 * len(parts))
    command = [BIN / "weed", "server", f"-dir={directory}", "-ip=127.0.0.1", "-ip.bind=127.0.0.1", "-filer", "-s3"]
    command += [f"-s3.config={directory}/s3.json", "-s3.autoCreateBucket=false"]
    # A bucket takes some volumes, and there are many buckets.
    command += ["-master.volumeSizeLimitMB=1", "-volume.max=1000", "-master.telemetry=false"]
    command += [f"-{part}.port={port}" for part, port in zip(parts, ports)]
    command += [f"-{part}.port.grpc={port}" for part, port in zip(parts, ports[len(parts) :])]
    return Endpoint(command, ports[3], directory / "weed.log")


def moto(directory):
    (port,) = free_ports(1)
    return Endpoint([BIN / "moto_server", "-H", "127.0.0.1", "-p", str(port)], port, directory / "moto.log")


class Bucket:
    """A bucket of an endpoint, or of a proxy before it."""

    def __init__(self, endpoint, name=BUCKET, make=True):
        self.endpoint, self.name = endpoint, name
        self._client = endpoint.client()
        if make:
            self.make()

    def make(self):
        self._client.create_bucket(Bucket=self.name)

    def env(self, **more):
        return {
            "S3_ENDPOINT": self.endpoint.url,
            "S3_BUCKET": self.name,
            "S3_ACCESS_KEY": KEY,
            "S3_SECRET_KEY": SECRET,
            "EXP_POLL_SECONDS": "600",
            "EXP_S3_SWEEP_SECONDS": "600",
            **more,
        }

    def get(self, key):
        """The object, as boto3 has it, with its text; None where there is none."""
        try:
            found = self._client.get_object(Bucket=self.name, Key=key)
        except ClientError as error:
            if error.response["Error"]["Code"] in ("NoSuchKey", "NoSuchBucket", "404"):
                return None
            raise
        found["text"] = found["Body"].read().decode()
        return found

    def json(self, key):
        found = self.get(key)
        return found and json.loads(found["text"])

    def put(self, key, text):
        self._client.put_object(Bucket=self.name, Key=key, Body=text.encode())

    def keys(self):
        pages = self._client.get_paginator("list_objects_v2").paginate(Bucket=self.name)
        return {found["Key"] for page in pages for found in page.get("Contents", [])}

    def version(self, scope):
        return (self.json(f"configs/{scope}/version.json") or {}).get("version", 0)


class Proxy:
    """Passes requests on to an endpoint. It can refuse them, forget their conditions, and call `before_put`."""

    def __init__(self, endpoint):
        self.down = False
        self.ignore_conditions = False
        self.before_put = lambda key: None
        self.puts = 0
        self._endpoint = endpoint
        host = endpoint.url.removeprefix("http://")
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def pass_on(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                if self.command == "PUT":
                    proxy.puts += 1
                    proxy.before_put(self.path)
                if proxy.down:
                    self.close_connection = True
                    return
                upstream = http.client.HTTPConnection(host, timeout=30)
                upstream.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
                for name, value in self.headers.items():
                    if not (proxy.ignore_conditions and name.lower() in ("if-match", "if-none-match")):
                        upstream.putheader(name, value)
                upstream.endheaders(body)
                answer = upstream.getresponse()
                text = answer.read()
                upstream.close()
                self.send_response_only(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in ("transfer-encoding", "connection", "content-length"):
                        self.send_header(name, value)
                length = answer.getheader("Content-Length") if self.command == "HEAD" else len(text)
                self.send_header("Content-Length", str(length or 0))
                self.end_headers()
                self.wfile.write(text)

            do_GET = do_HEAD = do_PUT = do_POST = do_DELETE = pass_on

            def log_message(self, *_):
                pass

        class Server(ThreadingHTTPServer):
            def handle_error(self, *_):
                """A relay that is killed breaks its connections."""

        self._make = lambda port: Server(("127.0.0.1", port), Handler)
        self.start(0)
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def client(self):
        return self._endpoint.client()

    def start(self, port=None):
        self._server = self._make(self._server.server_port if port is None else port)
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def stop(self):
        """Nothing listens there any more, until it is started again."""
        self._server.shutdown()
        self._server.server_close()

