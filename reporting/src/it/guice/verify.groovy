def said = new File(basedir, 'build.log').text =~ /1 revision, a report of (\d+) kB/
assert said.find() && said[0][1].toInteger() > 20
