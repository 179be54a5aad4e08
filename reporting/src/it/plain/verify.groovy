def said = new File(basedir, 'build.log').text =~ /(\d+) measures, (\d+) findings, (\d+) open decisions, a report of (\d+) kB/
assert said.find() && said[0][1..4].every { it.toInteger() > 20 }
