"""Clients that listen: over a WebSocket, over server-sent events, and one that does not behave."""

import base64
import http.client
import json
import os
import socket
import struct
from urllib.parse import quote, urlencode

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect


class Listener:
    """A WebSocket client. `get` gives messages in order, without heartbeats."""

    def __init__(self, url, token=None, path="/ws", in_query=False):
        query = f"?access_token={quote(token)}" if token and in_query else ""
        headers = {"Authorization": f"Bearer {token}"} if token and not in_query else None
        # With a limit of its own the client would stop reading, and wait for ten seconds when it hangs up.
        kept = {"max_queue": None, "close_timeout": 2, "proxy": None}
        self._socket = connect(url.replace("http", "ws", 1) + path + query, additional_headers=headers, **kept)
        self.hello = self.get()

    def get(self, kind=None, seconds=20):
        """The next message; of a kind, where one is given, leaving out what comes before."""
        while True:
            message = json.loads(self._socket.recv(timeout=seconds))
            if message["type"] != "heartbeat" and kind in (None, message["type"]):
                return message

    def say(self, kind, **more):
        self.raw(json.dumps({"type": kind, **more}))

    def raw(self, text):
        self._socket.send(text)

    def subscribe(self, experiment, **more):
        self.say("subscribe", experimentCode=experiment, **more)
        return self.get()

    def closed(self, seconds=20):
        """Waits until it is sent away: the code, and why."""
        try:
            while True:
                self._socket.recv(timeout=seconds)
        except ConnectionClosed as closed:
            return closed.rcvd and closed.rcvd.code, closed.rcvd and closed.rcvd.reason

    def close(self):
        self._socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Deaf:
    """A WebSocket client that answers no ping, and reads only when it is told to."""

    def __init__(self, url, token):
        host, port = url.removeprefix("http://").split(":")
        self.socket = socket.socket()
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.socket.settimeout(20)
        self.socket.connect((host, int(port)))
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [f"GET /ws HTTP/1.1", f"Host: {host}", "Upgrade: websocket", "Connection: Upgrade"]
        lines += [f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13", f"Authorization: Bearer {token}", "", ""]
        self.socket.sendall("\r\n".join(lines).encode())
        self._file = self.socket.makefile("rb")
        assert b"101" in self._file.readline()
        while self._file.readline() != b"\r\n":
            pass

    def say(self, kind, **more):
        text = json.dumps({"type": kind, **more}).encode()
        assert len(text) < 126
        self.socket.sendall(struct.pack("!BB4s", 0x81, 0x80 | len(text), b"\0\0\0\0") + text)

    def frame(self):
        """The next frame: its opcode and what is in it."""
        first, length = self._file.read(2)
        if length == 126:
            (length,) = struct.unpack("!H", self._file.read(2))
        elif length == 127:
            (length,) = struct.unpack("!Q", self._file.read(8))
        return first & 15, self._file.read(length)

    def close_code(self):
        """Reads to the end; the code of the close frame, none where the connection just broke."""
        try:
            while True:
                opcode, body = self.frame()
                if opcode == 8:
                    return struct.unpack("!H", body[:2])[0]
        except (OSError, ValueError, struct.error):
            return None

    def close(self):
        self._file.close()
        self.socket.close()


class Stream:
    """Server-sent events."""

    def __init__(self, url, token=None, last=None, **query):
        self._connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=20)
        headers = {"Accept": "text/event-stream"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        if last is not None:
            headers["Last-Event-ID"] = str(last)
        self._connection.request("GET", f"/events?{urlencode(query)}", headers=headers)
        self._answer = self._connection.getresponse()
        self.status, self.headers = self._answer.status, self._answer.headers

    def get(self):
        """The next event: its name, its id and its data; none at the end."""
        event = {}
        while True:
            line = self._answer.readline().decode()
            if not line:
                return None
            if line == "\n" and "data" in event:
                return event["event"], int(event["id"]), json.loads(event["data"])
            name, _, value = line.rstrip("\n").partition(":")
            if name:
                event[name] = value.removeprefix(" ")

    def close(self):
        self._connection.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
