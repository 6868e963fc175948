package io.github.mineweekly.newsletter.serve;

import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import java.util.function.UnaryOperator;

/**
 * Where a preview is served, and how it names files and commands.
 *
 * @param host a name or an address of this machine
 * @param port the first that is tried; 0 for any
 * @param paths of issues as the log shows them
 * @param commands turns a command that a help names in short into one that works here
 * @param fix the command that applies safe fixes
 */
public record ServeSettings(String host, int port, RepositoryPaths paths, UnaryOperator<String> commands, String fix) {}
