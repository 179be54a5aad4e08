package org.handlungskonzept.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a client and a server, on a port that is free, and cuts the line once: at a certain message of the client,
 * before the server gets it, or when the server has answered and before the client hears of it. It can also let the line
 * stand open and say nothing more on it, as when a router is gone.
 */
final class CuttingProxy implements AutoCloseable {

    enum Moment {
        BEFORE_THE_SERVER_HEARS,
        BEFORE_THE_CLIENT_HEARS
    }

    private final ServerSocket entrance;
    private final int target;
    private final AtomicInteger messagesLeft = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicBoolean armed = new AtomicBoolean();
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile boolean stalls;
    private volatile boolean frozen;
    private volatile Moment moment = Moment.BEFORE_THE_SERVER_HEARS;

    CuttingProxy(int target) throws IOException {
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.target = target;
        start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Cuts at the message of this number, counted from 1, on lines that are opened from now on. */
    void cutAt(int message, Moment moment) {
        calls.incrementAndGet();
        this.moment = moment;
        messagesLeft.set(message);
        armed.set(true);
    }

    /** As {@link #cutAt}, but the line stays open until {@link #release}. */
    void stallAt(int message, Moment moment) {
        stalls = true;
        cutAt(message, moment);
    }

    /** Says nothing more on any line until {@link #release}. */
    void freeze() {
        stalls = true;
        frozen = true;
    }

    /** Closes the lines that stood still; new ones work. */
    void release() {
        frozen = false;
        stalls = false;
        released.countDown();
    }

    private void hold() {
        if (stalls) {
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether the line was cut since then; it is not any more. */
    boolean hasCut() {
        return !armed.getAndSet(false);
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                AtomicBoolean deaf = new AtomicBoolean();
                int call = calls.get();
                start(() -> requests(client, server, deaf, call));
                start(() -> replies(client, server, deaf));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void requests(Socket client, Socket server, AtomicBoolean deaf, int call) {
        try (client;
                server;
                InputStream in = client.getInputStream();
                OutputStream out = server.getOutputStream()) {
            byte[] buffer = new byte[1 << 16];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (call == calls.get() && armed.get() && messagesLeft.decrementAndGet() == 0) {
                    if (moment == Moment.BEFORE_THE_SERVER_HEARS) {
                        armed.set(false);
                        hold();
                        return;
                    }
                    deaf.set(true);
                }
                if (frozen) {
                    hold();
                    return;
                }
                out.write(buffer, 0, length);
                out.flush();
            }
        } catch (IOException e) {
            // The line is down, by us or by one of them.
        }
    }

    private void replies(Socket client, Socket server, AtomicBoolean deaf) {
        try (client;
                server;
                InputStream in = server.getInputStream();
                OutputStream out = client.getOutputStream()) {
            byte[] buffer = new byte[1 << 16];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (deaf.get() || frozen) {
                    armed.set(false);
                    hold();
                    return;
                }
                out.write(buffer, 0, length);
                out.flush();
            }
        } catch (IOException e) {
            // As above.
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        release();
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
