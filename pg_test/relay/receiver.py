"""Receivers of webhooks: one that keeps what it was sent and answers as told, one that nothing may connect to."""

import http.server
import json
import pathlib
import re
import socket
import socketserver
import ssl
import struct
import subprocess
import threading
import time
from collections import defaultdict

DOCUMENTATION = pathlib.Path(__file__).resolve().parents[2] / "docs" / "webhook.md"


def documented(language, number=0):
    """A code block of the documentation: what it tells receivers to do is what the tests do."""
    return re.findall(rf"```{language}\n(.*?)```", DOCUMENTATION.read_text(), re.S)[number]


class Received:
    """One request, and how it was answered."""

    def __init__(self, path, headers, body):
        self.path, self.headers, self.body = path, headers, body
        self.began, self.ended, self.status = time.monotonic(), None, None

    @property
    def event(self):
        return json.loads(self.body)

    @property
    def id(self):
        return self.event["id"]

    def __repr__(self):
        event = self.event
        return f"<{event['id']} {event['experiment']} {event['sequence']} {event['topic']}: {self.status}>"


class Answer:
    """How to answer: a status; or none, after a time, in one of the ways that connections end."""

    def __init__(self, status=200, headers=None, body=b"", delay=0, end=None):
        self.status, self.headers, self.body, self.delay, self.end = status, headers or {}, body, delay, end


class _Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def server_bind(self):
        # Without the look-up of a name.
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address[:2]

    def handle_error(self, request, client_address):
        pass


class Receiver:
    """Keeps requests in the order in which they came. `answer(received)` is a status or an Answer."""

    def __init__(self, answer=lambda received: 200, certificate=None, port=0):
        self.requests = []
        self.answer = answer
        self.lock = threading.Lock()
        self.closing = threading.Event()
        self.server = _Server(("127.0.0.1", port), self._handler())
        self.scheme = "http"
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
            self.scheme = "https"
        self.port = self.server.server_address[1]
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True)
        self.thread.start()

    def _handler(receiver):
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                received = Received(self.path, dict(self.headers.items()), body)
                with receiver.lock:
                    receiver.requests.append(received)
                answer = receiver.answer(received)
                answer = answer if isinstance(answer, Answer) else Answer(answer)
                if answer.delay:
                    receiver.closing.wait(answer.delay)
                received.ended = time.monotonic()
                receiver._finish(self, received, answer)

            def log_message(self, *_):
                pass

        return Handler

    def _finish(self, handler, received, answer):
        """Answers, or ends the connection: `reset` before the answer, `half` within its head."""
        if answer.end:
            if answer.end == "half":
                handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Le")
                handler.wfile.flush()
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            handler.close_connection = True
            handler.connection.close()
            return
        received.status = answer.status
        handler.send_response(answer.status)
        for name, value in answer.headers.items():
            handler.send_header(name, value)
        if "Content-Length" not in answer.headers:
            handler.send_header("Content-Length", str(len(answer.body)))
        handler.end_headers()
        handler.wfile.write(answer.body)

    @property
    def host(self):
        return f"127.0.0.1:{self.port}"

    @property
    def url(self):
        return f"{self.scheme}://{self.host}/hook"

    def received(self):
        with self.lock:
            return list(self.requests)

    def acknowledged(self):
        """The ids of the events that were answered with 2xx, in that order, with duplicates."""
        done = [one for one in self.received() if one.status and 200 <= one.status < 300]
        return [one.id for one in sorted(done, key=lambda one: one.ended)]

    def close(self):
        self.closing.set()
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


def disorder(requests, given_up=()):
    """What is wrong with the order of requests, for each experiment: a first arrival out of turn, or one that came
    before those in front of it were acknowledged or given up."""
    problems, streams = [], defaultdict(list)
    for one in requests:
        streams[one.event["experiment"]].append(one)
    for experiment, stream in streams.items():
        seen, done, last = {}, set(given_up), 0
        # A request's end is an event of its own.
        steps = [(one.began, 0, one) for one in stream]
        steps += [(one.ended, -1, one) for one in stream if one.status and 200 <= one.status < 300]
        for _, kind, one in sorted(steps, key=lambda step: step[:2]):
            sequence = one.event["sequence"]
            if kind == -1:
                done.add(one.id)
                continue
            if one.id not in seen and sequence < last:
                problems.append(f"{experiment}: {sequence} came first after {last}")
            waiting = [other for other, of in seen.items() if of < sequence and other not in done]
            if waiting:
                problems.append(f"{experiment}: {sequence} came before {waiting} had been acknowledged")
            seen[one.id] = sequence
            last = max(last, sequence)
    return problems


class Canary:
    """Counts connections, on the same port of many addresses."""

    def __init__(self, addresses, port=0):
        self.connections = []
        self.sockets = []
        for address in addresses:
            family = socket.AF_INET6 if ":" in address else socket.AF_INET
            bound = socket.socket(family, socket.SOCK_STREAM)
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                bound.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            bound.bind((address, port))
            bound.listen(64)
            port = bound.getsockname()[1]
            self.sockets.append(bound)
            threading.Thread(target=self._accept, args=(bound, address), daemon=True).start()
        self.port = port

    def _accept(self, bound, address):
        while True:
            try:
                connection, _ = bound.accept()
            except OSError:
                return
            self.connections.append(address)
            connection.close()

    def close(self):
        for bound in self.sockets:
            bound.shutdown(socket.SHUT_RDWR)
            bound.close()


def run_node(script, *arguments):
    done = subprocess.run(["node", "-e", script, *arguments], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
